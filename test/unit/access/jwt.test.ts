import { roleIn } from '../../../src/access/jwt.js';

describe('the role in a token', () => {
  it.each([
    [{ role: 'editor' }, 'role', 'EDITOR'],
    [{ role: 'ADMIN' }, 'role', 'ADMIN'],
    [{ roles: ['viewer', 'contributor', 'editor'] }, 'roles', 'EDITOR'],
    [{ realm_access: { roles: ['contributor'] } }, 'realm_access.roles', 'CONTRIBUTOR'],
    [{ 'https://example.org/role': 'editor' }, 'https://example.org/role', 'EDITOR'],
    [{ role: 'owner' }, 'role', 'READER'],
    [{ role: ['administrator'] }, 'role', 'READER'],
    [{ role: { editor: true } }, 'role', 'READER'],
    [{ role: null }, 'role', 'READER'],
    [{}, 'role', 'READER'],
    [{}, 'constructor.name', 'READER'],
  ])('of %j by the claim %s is %s', (payload, claim, role) => {
    expect(roleIn(payload, claim)).toBe(role);
  });
});
