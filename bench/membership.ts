/* What one more member costs in a group of 10 and in one of 10,000. */
const SCIM = 'urn:ietf:params:scim:schemas:core:2.0:';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const adds = 300;

const members = (ids: readonly string[]): object => ({ schemas: [PATCH], Operations: [{ op: 'Add', path: 'members', value: ids.map((value) => ({ value })) }] });

/** Fills the groups, adds and removes one person at a time in turn, and prints both medians and their ratio. */
export async function measureMembership(base: string, token: string): Promise<void> {
  const send = async (method: string, path: string, body: object): Promise<{ id: string }> => {
    const response = await fetch(base + path, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' }, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : {}) as { id: string };
  };
  const people: string[] = [];
  for (let begin = 0; begin < 10_000 + adds; begin += 50) {
    const made = await Promise.all(Array.from({ length: 50 }, (_, index) =>
      send('POST', '/Users', { schemas: [`${SCIM}User`], userName: `member${begin + index}@bench.example` })));
    people.push(...made.map(({ id }) => id));
  }
  const groups = await Promise.all([10, 10_000].map(async (size) => {
    const { id } = await send('POST', '/Groups', { schemas: [`${SCIM}Group`], displayName: `Group of ${size}` });
    for (let begin = 0; begin < size; begin += 1000) await send('PATCH', `/Groups/${id}`, members(people.slice(begin, Math.min(begin + 1000, size))));
    return { id, milliseconds: [] as number[] };
  }));
  for (const person of people.slice(10_000, 10_000 + adds)) {
    for (const group of groups) {
      const begin = performance.now();
      await send('PATCH', `/Groups/${group.id}`, members([person]));
      group.milliseconds.push(performance.now() - begin);
    }
  }
  const [small = 0, large = 0] = groups.map(({ milliseconds }) => milliseconds.toSorted((one, other) => one - other)[Math.floor(milliseconds.length / 2)]);
  console.log(`one more member, median milliseconds\n  in a group of 10: ${small.toFixed(2)}   in a group of 10,000: ${large.toFixed(2)}   ratio ${(large / small).toFixed(2)}`);
}
