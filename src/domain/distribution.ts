/** Godfrey's coefficients for the Lanczos approximation of ln Γ, g = 607/128; relative error about 1e-15. */
const lanczosG = 607 / 128;
const lanczos = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5,
  3.6899182659531625e-6,
];
const precision = 2 ** -53;
/** Stands for zero in a denominator of Lentz's method. */
const tiny = 1e-300;

/** ln Γ(x) for x > 0. */
function logGamma(x: number): number {
  const base = x + lanczosG + 0.5;
  const sum = lanczos.reduce((total, c, i) => total + c / (x + i + 1), 0.9999999999999971);
  return (x + 0.5) * Math.log(base) - base + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

/** P(a, x) by its power series, which converges fast for x < a + 1. */
function lowerGammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * precision; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Lentz's method for b₀ + a₁/(b₁ + a₂/(b₂ + …)); `step(k)` gives the pair (a, b) of level k ≥ 1. */
function continuedFraction(first: number, step: (k: number) => readonly [number, number]): number {
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let k = 1; k < 100_000; k++) {
    const [a, b] = step(k);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) <= 2 * precision) break;
  }
  return value;
}

/** Q(a, x) = Γ(a, x) / Γ(a), the upper regularised incomplete gamma function, a > 0, x ≥ 0. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x < a + 1) return 1 - lowerGammaSeries(a, x);
  const fraction = continuedFraction(x + 1 - a, (k) => [-k * (k - a), x + 1 - a + 2 * k]);
  return Math.exp(a * Math.log(x) - x - logGamma(a)) / fraction;
}

/** The probability that a chi-square variable with `df` degrees of freedom exceeds `x`; 1 when `df` is 0. */
export function chiSquareUpperTail(x: number, df: number): number {
  return df === 0 ? 1 : upperGamma(df / 2, x / 2);
}

/**
 * The z for which a standard normal variable lies within ±z with probability `level`, 0 < level < 1.
 * Start: Abramowitz & Stegun 26.2.23, then Halley steps on the incomplete gamma function.
 */
export function normalCriticalValue(level: number): number {
  const alpha = 1 - level;
  const t = Math.sqrt(-2 * Math.log(alpha / 2));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  let z = t - numerator / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let i = 0; i < 3; i++) {
    const density = 2 * Math.exp((-z * z) / 2) * Math.SQRT1_2 * Math.sqrt(1 / Math.PI);
    const step = (upperGamma(0.5, (z * z) / 2) - alpha) / density;
    z += step / (1 - (z * step) / 2);
  }
  return z;
}

/** I(x; a, b), the regularised incomplete beta function, a, b > 0, 0 ≤ x ≤ 1. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const fraction = continuedFraction(1, (k) => {
    const m = Math.floor(k / 2);
    if (k % 2 === 0) return [(m * (b - m) * x) / ((a + k - 1) * (a + k)), 1];
    return [(-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k)), 1];
  });
  return Math.exp(scale) / (a * fraction);
}

/** The x for which I(x; a, b) = p, by bisection down to neighbouring doubles. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2) {
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return high;
}
