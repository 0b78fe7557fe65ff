// For the MikroORM command line (`npm run migration:create`, `npm run migration:check`), which compares the entities with the snapshot.
import { ormOptions } from './src/db/orm-options.ts';

const options = ormOptions('postgresql://localhost/rollcall');

export default { ...options, migrations: { ...options.migrations, snapshot: true, snapshotName: 'snapshot', snapshotOnMigrate: false } };
