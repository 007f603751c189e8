import config from '../../now.config.json';
import pkg from '../../package.json';

/** Where the platform finds the server modules: scope, package name and version, then the path in this repository. */
export const MODULES = `${config.scope}/${pkg.name}/${pkg.version}/src/server`;
