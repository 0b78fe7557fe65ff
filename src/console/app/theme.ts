import { Button, createTheme, localStorageColorSchemeManager, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// The accent of style/tokens.css: the seventh on light ground, the fourth on dark ground.
const accent: MantineColorsTuple = ['#e9effd', '#d0ddfb', '#b3c9ff', '#8fb0ff', '#5f86ef', '#3c68e3', '#1f4fd8', '#183fb0', '#143592', '#0f2870'];

export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  black: '#17202e',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  defaultRadius: 'md',
  radius: { md: '0.55rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // On what is filled the words have one colour, whatever fills it.
    Button: Button.extend({ vars: (_, { variant = 'filled' }) => ({ root: variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {} }) }),
  },
});

/** The colours of style/tokens.css, which know light and dark by themselves, in place of the component library's. */
export const colours: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--card)', '--mantine-color-text': 'var(--ink)', '--mantine-color-bright': 'var(--ink)', '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-default': 'var(--card)', '--mantine-color-default-hover': 'var(--code)', '--mantine-color-default-color': 'var(--ink)', '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-placeholder': 'var(--quiet)', '--mantine-color-anchor': 'var(--accent)', '--mantine-color-error': 'var(--danger)',
    '--mantine-color-accent-filled': 'var(--accent)', '--mantine-color-accent-filled-hover': 'var(--accent-strong)', '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-accent-outline': 'var(--accent)', '--mantine-color-accent-light-color': 'var(--accent)', '--mantine-color-accent-text': 'var(--accent)',
    '--mantine-color-red-filled': 'light-dark(#b3261e, #ff9d94)', '--mantine-color-red-filled-hover': 'light-dark(#93201a, #ffb6af)',
    '--mantine-color-red-text': 'var(--danger)', '--mantine-color-red-light-color': 'var(--danger)', '--mantine-color-red-outline': 'var(--danger)',
  };
  return { variables: {}, light: both, dark: both };
};

/** Remembers in this browser whether somebody wants it light or dark. */
export const colourScheme = localStorageColorSchemeManager({ key: 'rollcall-colour-scheme' });
