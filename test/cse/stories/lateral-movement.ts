import type { Story } from './story.ts';

const ACCOUNT = 'svc-backup@example.com';

export const lateralMovement: Story = {
  name: 'lateral-movement',
  title: 'The stolen backup account moves from machine to machine',
  after: 112,
  description:
    'svc-backup signed in with a password hash, copied a program to two servers and started it there. The account is meant for srv-backup-01 alone.',
  severity: 'HIGH',
  confidence: 0.88,
  entity: ['_username', ACCOUNT],
  involved: [
    ['_hostname', 'wks-fin-014.example.com'],
    ['_hostname', 'srv-files-02.example.com'],
    ['_hostname', 'srv-build-01.example.com'],
  ],
  signals: [
    {
      technique: 'T1018',
      before: 31,
      summary: 'svc-backup read the list of all machines of the domain',
      records: [
        { log: 'windows', action: 'success', user_username: ACCOUNT, device_hostname: 'dc02.example.com' },
      ],
    },
    {
      technique: 'T1550.002',
      before: 24,
      summary: 'svc-backup signed in to srv-files-02 from a workstation, with a hash instead of a password',
      records: [
        {
          ...{ log: 'windows', action: 'success', user_username: ACCOUNT, srcDevice_ip: '10.20.4.14' },
          device_hostname: 'srv-files-02.example.com',
        },
      ],
    },
    {
      technique: 'T1021.002',
      before: 22,
      summary: 'winhelp32.exe was copied to the administrative share of srv-files-02',
      records: [
        {
          ...{ log: 'windows', action: 'created', user_username: ACCOUNT },
          device_hostname: 'srv-files-02.example.com',
          file_path: '\\\\srv-files-02\\ADMIN$\\winhelp32.exe',
        },
      ],
    },
    {
      technique: 'T1047',
      before: 21,
      summary: 'WMI started winhelp32.exe on srv-files-02 and srv-build-01',
      records: [
        {
          ...{ log: 'windows', action: 'started', user_username: ACCOUNT, baseImage: 'winhelp32.exe' },
          device_hostname: 'srv-files-02.example.com',
        },
        {
          ...{ log: 'windows', action: 'started', user_username: ACCOUNT, baseImage: 'winhelp32.exe' },
          device_hostname: 'srv-build-01.example.com',
        },
      ],
    },
  ],
};
