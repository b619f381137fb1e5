package be.cpasonline.sandbox;

import java.time.Duration;

/** The service's clock where one person alone works with it; where many do there is none, see decision 0092. */
public interface MovableClock {

    /** Moves it on by that much and has everything that fell due meanwhile done; it never goes back. */
    void forward(Duration amount);
}
