/**
 * Numbers of the bundled model: chance of each level among records of one person (m) and of two (u), fitted without labels
 * on a simulated county of 120,000 (`lianhe simulate --population 120000 --seed 77`): certificates against entries of births,
 * numbers on certificates against cancellations of deaths; chances of equal numbers by accident as of mothers' numbers.
 * Places are the mean of both, for certificates of births give counties and those of deaths villages. An own model, fitted on
 * the hub's records, takes its place. The prior follows from the sizes of the feeds.
 */
export const REGISTER_PARAMETERS = {
  levels: {
    certNo: {
      exact: { m: 0.9548, u: 2.263e-8 },
      slip: { m: 0.02856, u: 0.002209 },
      gap: { m: 0.003966, u: 2.161e-6 },
      two: { m: 0.004372, u: 0.01958 },
      else: { m: 0.008325, u: 0.9782 },
    },
    idNumber: {
      exact: { m: 0.9698, u: 2.248e-8 },
      upgraded: { m: 0.002057, u: 4.109e-7 },
      slip: { m: 0.009435, u: 9.943e-7 },
      'two-digits': { m: 0.0004789, u: 5.041e-7 },
      'region-birth': { m: 0.001228, u: 8.012e-5 },
      'birth-date': { m: 0.0005924, u: 3.478e-5 },
      neighbour: { m: 0.0007555, u: 3.478e-5 },
      else: { m: 0.0157, u: 0.9998 },
    },
    name: {
      exact: { m: 0.949, u: 0.00013 },
      variant: { m: 0.0007742, u: 5.022e-7 },
      former: { m: 0.02284, u: 5.022e-7 },
      'same-sound': { m: 0.0003882, u: 9.688e-5 },
      'similar-sound': { m: 0.0003882, u: 6.374e-5 },
      'look-alike': { m: 0.0003882, u: 3.16e-5 },
      'cut-off': { m: 8.704e-6, u: 5.022e-7 },
      'one-edit': { m: 0.003613, u: 0.001492 },
      surname: { m: 0.02206, u: 0.02776 },
      'given-name': { m: 0.0002581, u: 0.004466 },
      else: { m: 0.0002728, u: 0.966 },
    },
    birthDate: {
      exact: { m: 0.9823, u: 0.0002074 },
      month: { m: 0.0005642, u: 5e-7 },
      'day-month-swap': { m: 0.00161, u: 5.836e-5 },
      lunar: { m: 0.00161, u: 0.0003714 },
      'adjacent-day': { m: 0.005619, u: 0.000368 },
      'year-off-by-one': { m: 0.001381, u: 0.0003484 },
      'one-digit': { m: 0.004014, u: 0.0039 },
      'within-month': { m: 0.002408, u: 0.009022 },
      'same-year': { m: 0.0002676, u: 0.05437 },
      else: { m: 0.0002676, u: 0.9314 },
    },
    sex: {
      exact: { m: 0.9924, u: 0.5012 },
      else: { m: 0.007619, u: 0.4988 },
    },
    motherId: {
      exact: { m: 0.9875, u: 2.248e-8 },
      upgraded: { m: 0.0003185, u: 4.109e-7 },
      slip: { m: 0.005775, u: 9.943e-7 },
      'two-digits': { m: 0.0001847, u: 5.041e-7 },
      'region-birth': { m: 0.0003185, u: 8.012e-5 },
      'birth-date': { m: 5.07e-5, u: 3.478e-5 },
      neighbour: { m: 3.199e-6, u: 3.478e-5 },
      else: { m: 0.005801, u: 0.9998 },
    },
    motherName: {
      exact: { m: 0.8524, u: 0.0002102 },
      variant: { m: 0.0008145, u: 5.025e-7 },
      former: { m: 0.0003256, u: 5.025e-7 },
      'same-sound': { m: 0.02378, u: 9.182e-5 },
      'similar-sound': { m: 0.006237, u: 6.024e-5 },
      'look-alike': { m: 0.001637, u: 3.955e-5 },
      'cut-off': { m: 8.313e-6, u: 5.025e-7 },
      'one-edit': { m: 0.007117, u: 0.001076 },
      surname: { m: 0.07513, u: 0.02842 },
      'given-name': { m: 0.001667, u: 0.005732 },
      else: { m: 0.03085, u: 0.9644 },
    },
    multipleIndex: {
      exact: { m: 0.98, u: 0.5 },
      else: { m: 0.02, u: 0.5 },
    },
    place: {
      village: { m: 0.49, u: 0.0014 },
      town: { m: 0.02, u: 0.0265 },
      county: { m: 0.488, u: 0.681 },
      prefecture: { m: 0.001, u: 0.2901 },
      province: { m: 0.0005, u: 0.0005 },
      else: { m: 0.0005, u: 0.0005 },
    },
  },
} as const;
