import { Benchmark, BenchmarkQuery, computeBenchmark } from '../../benchmark/index.ts';
import type { Api, App } from '../api.ts';
import { describe } from '../describe.ts';

/** The figures. */
export function benchmarkRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/benchmarks',
    {
      schema: {
        ...describe(
          'benchmarks',
          'Percentiles, shares and restricted means, silence counted as censored time',
        ),
        querystring: BenchmarkQuery,
        response: { 200: Benchmark },
      },
    },
    (request) => computeBenchmark(contextOf(request), request.query),
  );
}
