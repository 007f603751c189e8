import type { Ports, Rights } from '../platform/ports.d.ts';
import { actionAdminWrites, administratorWrites, nobodyElse, viewerReads } from './access-checks.ts';
import {
  closeIsNotEchoed,
  incidentFollowsClose,
  oneRowIsTransformed,
  updaterKeepsRules,
} from './change-checks.ts';
import { closeIsOrdered, closeIsTakenBack, insightIsClosed } from './closing-checks.ts';
import {
  createdItemIsMain,
  intelligenceIsLinked,
  itemIsAffected,
  itemIsCreated,
  itemIsFound,
  userIsAffected,
  userIsListed,
} from './enrich-checks.ts';
import type { Finding } from './expect.ts';
import { clear } from './ground.ts';
import {
  firstPoll,
  insightBecomesIncident,
  secondPoll,
  stateByLabel,
  stateByValue,
  unknownState,
} from './ingest-checks.ts';
import { mailIsKept } from './mail-checks.ts';
import { choicesExist, eventIsQueued, standInAnswers } from './platform-checks.ts';
import { eventsAreTaken } from './push-checks.ts';
import { engineKeepsRules, keysRefuse, scriptsCannotWrite } from './record-checks.ts';
import { accessIsGranted, previewStoresNothing, setupIsValid, wrongKeyIsFound } from './setup-checks.ts';
import { importSetsKeepRules, recordsKeepRules } from './write-checks.ts';

/**
 * One step of a test on an instance; throws when its check fails.
 * @param loadJobs loads the module of the jobs, the largest
 */
export type Step = (ports: Ports, rights: Rights, loadJobs: () => void) => Finding;

/** The steps by the names that the tests of the Automated Test Framework call. */
export const STEPS: Readonly<Record<string, Step>> = {
  standInAnswers,
  insightBecomesIncident,
  firstPoll,
  secondPoll,
  stateByValue,
  stateByLabel,
  unknownState,
  insightIsClosed,
  closeIsOrdered,
  closeIsTakenBack,
  viewerReads,
  administratorWrites,
  actionAdminWrites,
  nobodyElse,
  keysRefuse,
  engineKeepsRules,
  scriptsCannotWrite,
  choicesExist,
  eventIsQueued,
  eventsAreTaken,
  mailIsKept,
  setupIsValid,
  accessIsGranted,
  wrongKeyIsFound,
  previewStoresNothing,
  incidentFollowsClose,
  closeIsNotEchoed,
  updaterKeepsRules,
  oneRowIsTransformed,
  itemIsFound,
  itemIsCreated,
  createdItemIsMain,
  itemIsAffected,
  userIsAffected,
  userIsListed,
  intelligenceIsLinked,
  recordsKeepRules,
  importSetsKeepRules,
  cleanUp,
};

/** Last script of every test. */
function cleanUp(ports: Ports): Finding {
  clear(ports);
  return { message: 'The records of the test are deleted' };
}
