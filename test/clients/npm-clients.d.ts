/** Clients without types of their own. */
declare module 'servicenow-rest-api';
declare module 'sn-rest-client';
