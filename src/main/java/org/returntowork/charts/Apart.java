package org.returntowork.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would lie upon each other. */
public final class Apart {

    private Apart() {}

    /**
     * The places nearest to the wanted ones that keep their order, their distance and, if there is room, the bounds.
     *
     * @param wanted in any order, in pixels
     * @return in the order of those wanted
     */
    public static double[] of(List<Double> wanted, double distance, double least, double most) {
        double[] places = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        List<Integer> order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        double floor = least;
        for (int i : order) {
            places[i] = Math.max(places[i], floor);
            floor = places[i] + distance;
        }
        double ceiling = most;
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            places[i] = Math.min(places[i], ceiling);
            ceiling = places[i] - distance;
        }
        return places;
    }
}
