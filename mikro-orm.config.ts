// For the MikroORM command line (`npm run migration:create`): it compares the entities with the snapshot and needs no database.
import { ormOptions } from './src/db/orm-options.ts';

export default ormOptions(process.env['DATABASE_URL'] ?? 'postgresql://localhost/rollcall');
