/*
 * Entra, by default: `{"op": "Replace", "path": "active", "value": "False"}`; Keycloak's plug-ins: `"active": "true"`.
 * Legal form: the JSON boolean. The mapping that Entra ships for `active` yields a text, and
 * `roles[primary eq "True"]` is how it names the role of a single app role assignment.
 */

/** Reads "True" and "false" in any case as a boolean; anything else stays as it is. */
export function booleanFromText<Value>(value: Value): Value | boolean {
  if (typeof value !== 'string') return value;
  const text = value.trim().toLowerCase();
  if (text === 'true') return true;
  return text === 'false' ? false : value;
}
