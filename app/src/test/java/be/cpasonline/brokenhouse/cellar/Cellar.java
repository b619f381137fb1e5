package be.cpasonline.brokenhouse.cellar;

import be.cpasonline.brokenhouse.attic.Attic;

/** Knows what it must not know. */
public class Cellar {

    Attic reachesUp() {
        return new Attic();
    }
}
