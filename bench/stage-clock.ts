/** What one stage of a piece of work took. */
export interface StageTime {
  readonly stage: string;
  readonly seconds: number;
  /** CPU seconds of this process, all its threads. */
  readonly cpuSeconds: number;
  /** Most memory of the process up to its end. */
  readonly peakBytes: number;
}

/** Times the stages of a piece of work, one after the other. */
export class StageClock {
  readonly stages: StageTime[] = [];

  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    this.stages.push({
      stage,
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakBytes: process.resourceUsage().maxRSS * 1024,
    });
    return result;
  }
}
