import { brokenInvariants, unwanted } from './invariants.ts';
import { DISTURBANCES, setClock, type Disturbance } from './disturbances.ts';
import { Points, type Point } from './points.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { ExploredWorld } from './world.ts';

/** A point of a scenario at which a disturbance left something wrong. */
export interface Failure {
  at: number;
  point: string;
  problems: string[];
}

/** What was tried of one scenario with one disturbance. */
export interface Result {
  scenario: string;
  disturbance: string;
  /** Points that the scenario has. */
  points: number;
  /** Those of them at which the disturbance struck. */
  tried: number;
  failures: Failure[];
}

/** How much of a scenario is tried. */
export interface Extent {
  /** Points with each disturbance; evenly spread, and others for each. */
  most: number;
  kinds?: readonly Disturbance[];
  /** The only point to try. */
  at?: number | null;
  /** Name of the only points to try, as `insert sn_si_incident`. */
  point?: string;
}

/** Turns after which all has come to rest. */
const TURNS = 4;

/** Plays scenarios with one disturbance at one of their points, and says what is wrong in the end. */
export class Explorer {
  private readonly world = new ExploredWorld();
  private readonly points = new Points(this.world.process);

  async prepare(): Promise<void> {
    await this.world.prepare();
  }

  close(): void {
    this.world.process.instance.close();
  }

  /** The points of the undisturbed scenario, in order; throws where that does not end as it is wanted. */
  pointsOf(scenario: Scenario): Point[] {
    const { points, problems } = this.play(scenario, 0, null);
    if (problems.length > 0) throw new Error(`${scenario.name}, undisturbed: ${problems.join('\n')}`);
    return points;
  }

  /** @returns what is wrong in the end; nothing where the scenario ended as it is wanted */
  disturb(scenario: Scenario, at: number, disturbance: Disturbance): string[] {
    return this.play(scenario, at, disturbance).problems;
  }

  /** Tries a scenario with each kind of disturbance. */
  explore(scenario: Scenario, { most, kinds = DISTURBANCES, at = null, point = '' }: Extent): Result[] {
    const points = this.pointsOf(scenario);
    return kinds.map((disturbance, index) => {
      const all = points.flatMap((each, before) =>
        disturbance.strikesAt(each) && (point === '' || each.name === point) ? [before + 1] : [],
      );
      const tried = at === null ? sample(all, most, index / kinds.length) : all.filter((each) => each === at);
      const failures = tried.flatMap((each) => {
        const problems = this.disturb(scenario, each, disturbance);
        return problems.length === 0 ? [] : [{ at: each, point: points[each - 1]?.name ?? '', problems }];
      });
      const counts = { points: points.length, tried: tried.length };
      return { scenario: scenario.name, disturbance: disturbance.name, ...counts, failures };
    });
  }

  private play(
    scenario: Scenario,
    at: number,
    disturbance: Disturbance | null,
  ): { points: Point[]; problems: string[] } {
    const { world } = this;
    world.begin(scenario);
    const { monitor } = world.process;
    if (monitor && disturbance?.wrongClock) monitor.isBlind = true;
    const began = world.skew();
    let points: Point[] = [];
    const problems: string[] = [];
    try {
      points = this.points.during(() => scenario.run(world), at, disturbance);
      if (monitor?.isBlind) this.putRight(began);
      world.pass(TURNS);
      if (disturbance?.wrongClock) world.passSweep();
      scenario.settle?.(world);
    } catch (thrown) {
      problems.push(String(thrown));
    } finally {
      if (monitor) monitor.isBlind = false;
    }
    return {
      points,
      problems: [
        ...problems,
        ...unwanted(world, scenario.wanted),
        ...brokenInvariants(world, scenario.maySay),
      ],
    };
  }

  /** Somebody sets the clock, and from now on it can be said what is late. */
  private putRight(began: number): void {
    const { process } = this.world;
    setClock(process, (this.world.skew() - began) * 1000);
    if (process.monitor) process.monitor.isBlind = false;
    process.monitor?.forget();
  }
}

function sample(all: readonly number[], most: number, offset: number): number[] {
  if (all.length <= most) return [...all];
  const step = all.length / most;
  return Array.from({ length: most }, (_unused, index) => all[Math.floor((index + offset) * step)] ?? 1);
}
