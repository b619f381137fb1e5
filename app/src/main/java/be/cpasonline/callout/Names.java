package be.cpasonline.callout;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who stands behind a name at this moment. */
@FunctionalInterface
interface Names {

    /** Every address of that name. */
    InetAddress[] of(String host) throws UnknownHostException;
}
