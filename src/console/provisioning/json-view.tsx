import './provisioning.css';

/** JSON as it is; what is long can be scrolled, by keyboard, too. */
export function JsonView({ label, value }: { readonly label: string; readonly value: unknown }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
  return <pre className="json" role="region" aria-label={label} tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>;
}
