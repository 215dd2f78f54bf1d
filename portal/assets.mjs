// Puts the portal's style sheet and fonts together: node assets.mjs TARGET-FOLDER
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const read = (path) => readFileSync(path, 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
const candidate = (name) => read(`node_modules/@nl-design-system-candidate/${name}-css/dist/${name}.css`);
const utrecht = (name) => read(`node_modules/@utrecht/${name}-css/dist/index.css`);

const components = [
  ...['skip-link', 'heading', 'paragraph', 'link', 'button', 'data-badge'].map(candidate),
  ...['alert', 'table'].map(utrecht),
].join('\n');
const own = ['theme', 'portal'].map((name) => read(`src/main/styles/${name}.css`)).join('\n');

// The example theme has thousands of tokens: keep those that something here uses, and what these build on.
const tokens = new Map(
  [...read('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
    .matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]),
);
const kept = new Set();
const keepUsedIn = (css) => {
  for (const [, name] of css.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (tokens.has(name) && !kept.has(name)) {
      kept.add(name);
      keepUsedIn(tokens.get(name));
    }
  }
};
keepUsedIn(components + own);
const theme = `.voorbeeld-theme {\n${[...kept].sort().map((name) => `${name}: ${tokens.get(name)};`).join('\n')}\n}`;

const weights = [400, 700];
const faces = weights.map((weight) => `@font-face {
  font-family: 'Noto Sans';
  font-weight: ${weight};
  font-display: swap;
  src: url('noto-sans-latin-${weight}-normal.woff2') format('woff2');
}`);

mkdirSync(target, { recursive: true });
weights
  .map((weight) => `noto-sans-latin-${weight}-normal.woff2`)
  .forEach((file) => copyFileSync(`node_modules/@fontsource/noto-sans/files/${file}`, join(target, file)));
writeFileSync(join(target, 'portal.css'), [...faces, theme, components, own].join('\n'));
