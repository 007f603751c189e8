import type { Scene } from './scene.ts';

/** Rights of a key that lacks none. */
export const RIGHTS = ['view', 'workflow', 'rules', 'status', 'comments', 'enrichments'];

/** What Validate Setup finds in a scene. */
export class SetupFindings {
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  readonly rest = (): Promise<unknown> => this.scene.both.instance.control('rest', { limit: 1000 });

  readonly findings = async (): Promise<string[]> =>
    (await this.scene.status('configuration.name=Sumo Logic'))['setup_findings']?.split('\n') ?? [];

  /** Presses the button and waits until Cloud SIEM was asked everything. */
  readonly validate = async (): Promise<string[]> => {
    await this.scene.press('configuration', 'Validate Setup');
    await this.rest();
    return this.findings();
  };

  readonly allow = (rights: string[]): Promise<unknown> =>
    this.scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo', rights }] });
}
