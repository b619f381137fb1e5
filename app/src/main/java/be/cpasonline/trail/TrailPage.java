package be.cpasonline.trail;

import java.util.List;

/**
 * One page of the trail, the latest first.
 *
 * @param total how many lines the filter lets through
 */
public record TrailPage(List<TrailLine> lines, long total) {}
