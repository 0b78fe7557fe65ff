/**
 * The path of ours that an address names, with its query; the start page where it leads anywhere else, so that nobody is sent to another
 * site in our name (open redirect).
 */
export function localPath(address: unknown, publicUrl: string): string {
  const { origin } = new URL(publicUrl);
  // A control character or a backslash means something else to a browser than it seems to.
  if (typeof address !== 'string' || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(address) || address.length > longest) return '/';
  const url = URL.parse(address, origin);
  return url?.origin === origin && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/';
}

const longest = 2000;
