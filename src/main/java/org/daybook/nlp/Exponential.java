package org.daybook.nlp;

/** The exponential function in single precision, the same to the last bit on every machine. */
final class Exponential {
  private static final float LOWEST = -80;
  private static final float HIGHEST = 80;
  private static final float LOG2_E = 1.442695f;
  private static final float LN_2 = 0.6931472f;
  private static final int EXPONENT_BIAS = 127;
  private static final int MANTISSA_BITS = 23;

  private static final int STEPS = 8001;
  private static final float[] OF_UNITS = new float[2 * STEPS + 1];

  static {
    for (int step = -STEPS; step <= STEPS; step++) {
      OF_UNITS[STEPS + step] = of(step * WeightTable.UNIT);
    }
  }

  private Exponential() {}

  /** The same of a whole number {@code x} of {@link WeightTable#UNIT}s, looked up. */
  static float ofUnits(float x) {
    return OF_UNITS[STEPS + (int) Math.max(-STEPS, Math.min(STEPS, x))];
  }

  /** e to the power of {@code x}, held between -80 and 80; relative error below 1e-5. */
  static float of(float x) {
    float held = Math.max(LOWEST, Math.min(HIGHEST, x));
    float shifted = held * LOG2_E;
    int power = (int) (shifted + (shifted < 0 ? -0.5f : 0.5f));
    float r = held - power * LN_2;
    float series =
        1 + r * (1 + r * (0.5f + r * (1f / 6 + r * (1f / 24 + r * (1f / 120 + r * (1f / 720))))));
    return series * Float.intBitsToFloat((power + EXPONENT_BIAS) << MANTISSA_BITS);
  }
}
