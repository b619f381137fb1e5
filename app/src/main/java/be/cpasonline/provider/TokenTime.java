package be.cpasonline.provider;

import java.time.InstantSource;

/** The time by which tokens and keys are judged: the machine's own, never one that was moved for the domain. */
public record TokenTime(InstantSource source) {}
