/** Starts to count the time of the processor that this thread takes, in milliseconds. Unlike the time of day it is no longer where the machine has other things to do. */
export function countComputingTime(): () => number {
  const begin = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(begin);
    return (user + system) / 1000;
  };
}
