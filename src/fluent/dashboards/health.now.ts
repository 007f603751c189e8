import { Dashboard } from '@servicenow/sdk/core';

/**
 * The figures of the Health page that the platform can draw by itself, for managers. Times between two columns and calls against the
 * limit are on that page alone. Who has the role viewer may see it: its sys_id is that of generated/keys.ts, as a reference by name
 * would be another one in every build.
 */
export const healthDashboard = Dashboard({
  $id: Now.ID['dashboard-health'],
  name: 'Sumo Logic SIR',
  description: 'Insights, incidents and deliveries of the Sumo Logic integration.',
  active: true,
  tabs: [
    {
      $id: Now.ID['dashboard-tab-overview'],
      name: 'Overview',
      widgets: [
        {
          $id: Now.ID['dashboard-health-states'],
          component: 'donut',
          componentProps: {
            headerTitle: 'Configurations by health',
            dataSources: [
              {
                id: 'health-states-data',
                label: 'Configurations by health',
                sourceType: 'table',
                tableOrViewName: 'x_sul_sumo_logic_s_sumo_status',
                filterQuery: 'configuration.active=true',
              },
            ],
            metrics: [
              {
                id: 'health-states-metric',
                dataSource: 'health-states-data',
                aggregateFunction: 'COUNT',
                axisId: 'primary',
              },
            ],
            groupBy: [
              {
                groupBy: [{ dataSource: 'health-states-data', groupByField: 'health' }],
                maxNumberOfGroups: 10,
                showOthers: true,
              },
            ],
          },
          height: 14,
          width: 16,
          position: { x: 0, y: 0 },
        },
        {
          $id: Now.ID['dashboard-waiting'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Deliveries waiting',
            dataSources: [
              {
                id: 'waiting-data',
                label: 'Deliveries waiting',
                sourceType: 'table',
                tableOrViewName: 'x_sul_sumo_logic_s_delivery',
                filterQuery: 'stateINready,retry',
              },
            ],
            metrics: [
              {
                id: 'waiting-metric',
                dataSource: 'waiting-data',
                aggregateFunction: 'COUNT',
                axisId: 'primary',
              },
            ],
          },
          height: 14,
          width: 16,
          position: { x: 16, y: 0 },
        },
        {
          $id: Now.ID['dashboard-failed'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Deliveries failed',
            dataSources: [
              {
                id: 'failed-data',
                label: 'Deliveries failed',
                sourceType: 'table',
                tableOrViewName: 'x_sul_sumo_logic_s_delivery',
                filterQuery: 'state=failed',
              },
            ],
            metrics: [
              {
                id: 'failed-metric',
                dataSource: 'failed-data',
                aggregateFunction: 'COUNT',
                axisId: 'primary',
              },
            ],
          },
          height: 14,
          width: 16,
          position: { x: 32, y: 0 },
        },
        {
          $id: Now.ID['dashboard-insights'],
          component: 'line',
          componentProps: {
            headerTitle: 'Insights by day',
            dataSources: [
              {
                id: 'insights-data',
                label: 'Insights by day',
                sourceType: 'table',
                tableOrViewName: 'x_sul_sumo_logic_s_insight',
                filterQuery: '',
              },
            ],
            metrics: [
              {
                id: 'insights-metric',
                dataSource: 'insights-data',
                aggregateFunction: 'COUNT',
                axisId: 'primary',
              },
            ],
            trendBy: {
              trendByFrequency: 'date',
              trendByFields: [{ field: 'created', metric: 'insights-metric' }],
            },
          },
          height: 18,
          width: 24,
          position: { x: 0, y: 14 },
        },
        {
          $id: Now.ID['dashboard-severity'],
          component: 'vertical-bar',
          componentProps: {
            headerTitle: 'Incidents by severity',
            dataSources: [
              {
                id: 'severity-data',
                label: 'Incidents by severity',
                sourceType: 'table',
                tableOrViewName: 'sn_si_incident',
                filterQuery: 'correlation_display=Sumo Logic CSE',
              },
            ],
            metrics: [
              {
                id: 'severity-metric',
                dataSource: 'severity-data',
                aggregateFunction: 'COUNT',
                axisId: 'primary',
              },
            ],
            groupBy: [
              {
                groupBy: [{ dataSource: 'severity-data', groupByField: 'severity' }],
                maxNumberOfGroups: 10,
                showOthers: true,
              },
            ],
          },
          height: 18,
          width: 24,
          position: { x: 24, y: 14 },
        },
        {
          $id: Now.ID['dashboard-calls'],
          component: 'line',
          componentProps: {
            headerTitle: 'Calls of Cloud SIEM by day',
            dataSources: [
              {
                id: 'calls-data',
                label: 'Calls of Cloud SIEM by day',
                sourceType: 'table',
                tableOrViewName: 'x_sul_sumo_logic_s_integration_run',
                filterQuery: '',
              },
            ],
            metrics: [
              {
                id: 'calls-metric',
                dataSource: 'calls-data',
                aggregateFunction: 'SUM',
                aggregateField: 'cse_calls',
                axisId: 'primary',
              },
            ],
            trendBy: {
              trendByFrequency: 'date',
              trendByFields: [{ field: 'started', metric: 'calls-metric' }],
            },
          },
          height: 16,
          width: 48,
          position: { x: 0, y: 32 },
        },
      ],
    },
  ],
  permissions: [
    {
      $id: Now.ID['dashboard-viewers'],
      role: 'd0fd37a1897d400ca51f99577765900d',
      canRead: true,
      canWrite: false,
      canShare: false,
      owner: false,
    },
  ],
  visibilities: [],
});
