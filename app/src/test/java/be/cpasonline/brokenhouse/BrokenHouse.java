package be.cpasonline.brokenhouse;

import org.springframework.modulith.Modulithic;

/** A toy house that breaks each rule once, so that every guard is seen to fail. */
@Modulithic
public class BrokenHouse {}
