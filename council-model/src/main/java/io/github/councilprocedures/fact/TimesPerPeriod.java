package io.github.councilprocedures.fact;

/** So many times in each period of so many months. */
record TimesPerPeriod(int times, boolean exactly, int months) implements Region {

    @Override
    public boolean contains(Region other) {
        if (!(other instanceof TimesPerPeriod that) || months % that.months != 0) {
            return false;
        }
        long all = (long) that.times * (months / that.months);
        return exactly ? that.exactly && all == times : all >= times;
    }

    @Override
    public boolean isDisjoint(Region other) {
        return other instanceof TimesPerPeriod that && (fallsShortOf(that) || that.fallsShortOf(this));
    }

    /** Whether exactly so many times can never be as many as the other needs, or are too many for it. */
    private boolean fallsShortOf(TimesPerPeriod that) {
        long longer = Math.max(months, that.months);
        if (!exactly || longer % months != 0 || longer % that.months != 0) {
            return false;
        }
        long all = times * (longer / months);
        long needed = that.times * (longer / that.months);
        return that.exactly ? all != needed : all < needed;
    }
}
