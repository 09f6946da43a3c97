import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../../src/config.js';
import { SETTINGS } from '../../../src/config/settings.js';
import { Metrics } from '../../../src/http/metrics/metrics.js';
import { findPython, readWith } from '../../support/python.js';

const COMPOSE = 'deploy/compose/compose.yml';
const MANIFESTS = 'deploy/kubernetes';
const KUSTOMIZATION = 'kustomization.yaml';
/** What the image and Node know beside the settings. */
const OTHERS = ['NODE_OPTIONS', 'NODE_ENV'];

type Value = Readonly<Record<string, unknown>>;
interface Service {
  readonly environment?: Value;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: readonly string[] | Value;
  readonly stop_grace_period?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Value;
  readonly networks: { readonly inside: { ipam: { config: [{ subnet: string }] } } };
}

const text = (file: string): string => readFileSync(file, 'utf8');
const compose = parse(text(COMPOSE)) as Compose;
const server = compose.services['server'] ?? {};

/** All documents of the manifests, by kind. */
const documents = new Map(
  readdirSync(MANIFESTS)
    .filter((file) => file !== KUSTOMIZATION)
    .flatMap((file) => parseAllDocuments(text(join(MANIFESTS, file))))
    .map((document) => document.toJS() as Value)
    .map((document) => [String(document['kind']), document]),
);

/** What is found along names and places: `spec.ports.0.port`. */
function at(kind: string, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Value)[name], documents.get(kind));
}
const POD = 'spec.template.spec';
const CONTAINER = `${POD}.containers.0`;

/** Fails with the words of the program where a setting is unknown or has a value that it cannot have. */
function expectSettings(given: Value): void {
  const unknown = Object.keys(given).filter((name) => !(name in SETTINGS.shape));
  expect(unknown.filter((name) => !OTHERS.includes(name) && !name.startsWith('OTEL_'))).toEqual([]);
  const filled = Object.entries(given).map(([name, value]) => [
    name,
    String(value).replace(/\$\{DOMAIN[^}]*\}/, 'graph.example.org'),
  ]);
  readConfig(Object.fromEntries(filled) as Record<string, string>);
}

describe('the compose file', () => {
  it('gives the server settings that it knows, and trusts its own network only', () => {
    expectSettings(server.environment ?? {});
    const [{ subnet }] = compose.networks.inside.ipam.config;
    expect(server.environment?.['TRUSTED_PROXIES']).toBe(subnet);
  });

  it('mounts files that exist and volumes that it declares', () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    const sources = mounts.map((mount) => mount.split(':')[0] ?? '');
    const files = sources.filter((source) => /^\.\.?\/.*\.\w+$|Caddyfile$/.test(source));
    expect(files).toHaveLength(3);
    for (const file of files) expect(existsSync(join(dirname(COMPOSE), file))).toBe(true);
    const named = sources.filter((source) => !source.startsWith('.'));
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(named)].sort());
  });

  it('has a proxy and a Prometheus that find the server, and gives it time to end', () => {
    const port = String(readConfig({}).port);
    expect(text('deploy/compose/Caddyfile')).toContain(`reverse_proxy server:${port} {`);
    expect(text('deploy/compose/Caddyfile')).toContain('@inside path /metrics /ready');
    const scraped = parse(text('deploy/prometheus/prometheus.yml')) as {
      scrape_configs: [{ job_name: string; static_configs: [{ targets: string[] }] }];
      rule_files: string[];
    };
    expect(scraped.scrape_configs[0].static_configs[0].targets).toEqual([`server:${port}`]);
    const rules = compose.services['prometheus']?.volumes?.join() ?? '';
    for (const file of scraped.rule_files) expect(rules).toContain(`:${file}:ro`);
    expect(text('deploy/prometheus/alerts.yml')).toContain(
      `job="${scraped.scrape_configs[0].job_name}"`,
    );
    expect(Number.parseInt(server.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(
      readConfig({}).shutdownMs + 5_000,
    );
  });
});

describe('the image and the compose file beside it', () => {
  const image = text('Dockerfile');
  const beside = parse(text('docker-compose.yml')) as Compose;
  const own = beside.services['server'] ?? {};

  it('give the server settings that it knows, and lead to its port', () => {
    const [, line = ''] = /^ENV (.*)$/m.exec(image) ?? [];
    const set = Object.fromEntries(
      line.split(' ').map((one) => one.split('=') as [string, string]),
    );
    expectSettings({ ...set, ...own.environment });
    expect(readConfig({ PORT: set['PORT'] ?? '' }).port).toBe(readConfig({}).port);
    expect(image).toContain(`EXPOSE ${set['PORT']}\n`);
    expect(own.ports).toEqual([`\${PORT:-${set['PORT']}}:${set['PORT']}`]);
  });

  it('wait for what there is, and ask a path that tells whether the server is ready', () => {
    for (const { services } of [compose, beside]) {
      const needed = Object.values(services).flatMap(({ depends_on: needs = [] }) =>
        Array.isArray(needs) ? (needs as string[]) : Object.keys(needs),
      );
      expect(needed.length).toBeGreaterThan(0);
      expect(needed.filter((name) => !(name in services))).toEqual([]);
      const store = new URL(String(services['server']?.environment?.['NEO4J_URI']));
      expect(Object.keys(services)).toContain(store.hostname);
    }
    expect(image).toMatch(/^HEALTHCHECK .*\n.*process\.env\.PORT\}\/ready`/m);
  });
});

describe('the manifests', () => {
  it('are all in the kustomization', () => {
    const { resources } = parse(text(join(MANIFESTS, KUSTOMIZATION))) as { resources: string[] };
    const files = readdirSync(MANIFESTS).map((file) => file.replace('.example', ''));
    expect([...resources, KUSTOMIZATION].sort()).toEqual([...new Set(files)].sort());
  });

  it('give the server settings that it knows, secrets from the secret', () => {
    const secret = at('Secret', 'stringData') as Value;
    expectSettings({ ...(at('ConfigMap', 'data') as Value), ...secret });
    for (const variable of at('Deployment', `${CONTAINER}.env`) as readonly Value[]) {
      expect(Object.keys(secret)).toContain(variable['name']);
      expect(variable['valueFrom']).toEqual({
        secretKeyRef: { name: at('Secret', 'metadata.name'), key: variable['name'] },
      });
    }
  });

  it('lead from the proxy to the port, and ask paths that there are', () => {
    expect(at('Deployment', `${CONTAINER}.ports.0.containerPort`)).toBe(readConfig({}).port);
    const port = at('Deployment', `${CONTAINER}.ports.0.name`);
    const backend = 'spec.rules.0.http.paths.0.backend.service';
    expect([
      at('Service', 'spec.ports.0.targetPort'),
      at('NetworkPolicy', 'spec.ingress.0.ports.0.port'),
      at('Ingress', `${backend}.port.name`),
      at('Service', 'spec.ports.0.name'),
    ]).toEqual([port, port, port, port]);
    expect(at('Ingress', `${backend}.name`)).toBe(at('Service', 'metadata.name'));
    for (const [probe, path] of Object.entries({
      startup: '/health',
      liveness: '/health',
      readiness: '/ready',
    })) {
      expect(at('Deployment', `${CONTAINER}.${probe}Probe.httpGet`)).toEqual({ path, port });
    }
    const labels = at('Deployment', 'spec.template.metadata.labels');
    expect([
      at('Service', 'spec.selector'),
      at('PodDisruptionBudget', 'spec.selector.matchLabels'),
      at('NetworkPolicy', 'spec.podSelector.matchLabels'),
      at('Deployment', 'spec.selector.matchLabels'),
    ]).toEqual([labels, labels, labels, labels]);
  });

  it('grow with a metric that the server tells, and wait until it has ended', async () => {
    const metric = String(at('HorizontalPodAutoscaler', 'spec.metrics.0.pods.metric.name'));
    expect(await new Metrics('Engine').text()).toContain(`\n${metric} `);
    expect(at('HorizontalPodAutoscaler', 'spec.scaleTargetRef.name')).toBe(
      at('Deployment', 'metadata.name'),
    );
    const [, before = ''] = at(
      'Deployment',
      `${CONTAINER}.lifecycle.preStop.exec.command`,
    ) as string[];
    const needed = Number(before) + readConfig({}).shutdownMs / 1000 + 5;
    expect(at('Deployment', `${POD}.terminationGracePeriodSeconds`)).toBeGreaterThanOrEqual(needed);
  });

  const python = findPython('kubernetes_validate');
  (python === null ? it.skip : it)('are such as Kubernetes takes them', async () => {
    const files = readdirSync(MANIFESTS).filter((file) => file !== KUSTOMIZATION);
    const paths = files.map((file) => join(MANIFESTS, file)).join(',');
    expect(await readWith(python ?? '', 'manifests', paths)).toEqual([]);
  });
});

describe('the start in a container', () => {
  const heapWith = (limit: string, options = ''): number => {
    const folder = mkdtempSync(join(tmpdir(), 'mgg-test-'));
    const file = join(folder, 'memory.max');
    writeFileSync(file, limit);
    const environment = {
      PATH: process.env['PATH'],
      MEMORY_LIMIT_FILE: file,
      NODE_OPTIONS: options,
    };
    const { stdout } = spawnSync(
      'sh',
      ['deploy/start.sh', '-p', 'require("node:v8").getHeapStatistics().heap_size_limit / 2 ** 20'],
      { env: environment, encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    return Number(stdout);
  };

  it('gives the heap half of the memory, unless it is told how much', () => {
    // Node adds the young generation, at most 48 MB.
    expect(heapWith('2147483648\n') - 1024).toBeLessThan(200);
    expect(heapWith('2147483648\n')).toBeGreaterThanOrEqual(1024);
    expect(heapWith('2147483648\n', '--max-old-space-size=300')).toBeLessThan(500);
    expect(heapWith('max\n')).toBeGreaterThan(1400);
  });
});

describe('licences', () => {
  it('of packages that run must be ones that allow it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mgg-test-'));
    const file = join(folder, 'package-lock.json');
    const packages = {
      '': {},
      'node_modules/good': { license: '(MIT OR GPL-3.0)' },
      'node_modules/tool': { license: 'MPL-2.0', dev: true },
      'node_modules/bad': { license: 'AGPL-3.0' },
      'node_modules/@a/none': {},
    };
    writeFileSync(file, JSON.stringify({ packages }));
    const check = (...given: string[]) =>
      spawnSync(process.execPath, ['scripts/check-licences.mjs', ...given], { encoding: 'utf8' });
    const { status, stderr } = check(file);
    expect([status, stderr]).toEqual([1, 'bad: AGPL-3.0\n@a/none: no licence named\n']);
    expect(check().status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
