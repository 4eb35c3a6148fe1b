// Builds the command line of the synced folder; heavy readers (spreadsheets) become chunks that load only when they are needed.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(fileURLToPath(import.meta.url));

/** The sample groups lie beside the bundle. */
const samples = {
  apply: (compiler) => compiler.hooks.afterEmit.tap('samples', () => {
    for (const name of ['sample', 'sample-en']) cpSync(path.join(root, 'synced-folder', name), path.join(root, 'dist', name), { recursive: true });
  }),
};

const synced = {
  name: 'synced-folder',
  mode: 'production',
  target: 'node20',
  entry: './synced-folder/main.ts',
  output: { path: path.join(root, 'dist'), filename: 'tour-de-table.cjs', chunkFilename: 'tour-de-table.[name].cjs', clean: true, library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true, configFile: path.join(root, 'tsconfig.build.json') } } }] },
  // Half of the time of a short command goes into reading the program: less text is read sooner.
  optimization: { minimize: true, chunkIds: 'named', splitChunks: false },
  node: { __dirname: false },
  plugins: [samples],
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};

/** The planner of the Nextcloud app for a server that has Node: one file, so that it is found and checked as one. */
const nextcloud = {
  ...synced,
  name: 'nextcloud-app',
  entry: './nextcloud-app/src/node-planner.ts',
  output: { path: path.join(root, 'nextcloud-app/js'), filename: 'tourdetable-planner.cjs', clean: true },
  module: { rules: [{ test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true, configFile: path.join(root, 'tsconfig.build.json') } } }] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

export default [synced, nextcloud];
