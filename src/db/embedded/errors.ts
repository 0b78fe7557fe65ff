/** Embedded PostgreSQL could not be prepared or started. The message is meant for the operator. */
export class EmbeddedPostgresError extends Error {
  override readonly name: string = 'EmbeddedPostgresError';
}

/** Another live process owns the data directory, so it must not be touched. */
export class DataDirectoryInUseError extends EmbeddedPostgresError {
  override readonly name: string = 'DataDirectoryInUseError';
  readonly pid: number;

  /**
   * @param dataDirectory the directory as the operator knows it
   * @param pid the process that owns it
   */
  constructor(dataDirectory: string, pid: number) {
    super(
      `DATA_DIR ${dataDirectory} is in use by the Rollcall process ${pid}; stop it or set another DATA_DIR`,
    );
    this.pid = pid;
  }
}
