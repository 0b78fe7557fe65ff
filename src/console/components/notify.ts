import { notifications } from '@mantine/notifications';

/** Tells in a corner of the page, and to who hears the page, what has happened. */
export function notify({ kind, message }: { readonly kind: 'good' | 'bad'; readonly message: string }): void {
  notifications.show({ message, color: kind === 'good' ? 'teal' : 'red', autoClose: kind === 'good' ? 5000 : false, withBorder: true, closeButtonProps: { 'aria-label': 'Close' } });
}
