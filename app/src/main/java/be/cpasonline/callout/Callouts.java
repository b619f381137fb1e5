package be.cpasonline.callout;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Calls addresses that somebody else named. The name is asked once for each call, every address behind it must be public,
 * and the connection goes to one that was looked at: a name that changes its mind in between changes nothing. Decision 88.
 */
@Component
public class Callouts {

    /** How long a call may take in all, in seconds. */
    public static final int SECONDS = 10;

    /** Older ways to write an address of IPv4 end in a number too: only the usual one is taken. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");

    private static final Pattern USUAL = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
    private static final Pattern INSIDE =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|localdomain|internal|intranet|home\\.arpa)\\.?");

    private final boolean anyAddress;
    private final Names names;
    private final SSLSocketFactory tls;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    Callouts(@Value("${cpas-online.signals.any-address}") boolean anyAddress) {
        this(anyAddress, InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Callouts(boolean anyAddress, Names names, SSLSocketFactory tls) {
        this.anyAddress = anyAddress;
        this.names = names;
        this.tls = tls;
    }

    /**
     * That this address may be called, as it stands now: https, of a public machine; anything well-formed where any address
     * may be called.
     *
     * @throws RefusedAddress when it may not
     */
    public void mustBePublic(String address) {
        var target = Target.of(address);
        if (!this.anyAddress) {
            within(() -> {
                looked(target);
                return new CalloutAnswer.Status(0);
            });
        }
    }

    /** Posts JSON to that address; redirects are not followed, and nothing but the status is read. */
    public CalloutAnswer post(String address, Map<String, String> headers, byte[] json) {
        try {
            return within(() -> {
                var target = Target.of(address);
                return new Exchange(target, looked(target), this.tls).post(headers, json);
            });
        } catch (RefusedAddress refused) {
            return new CalloutAnswer.None(refused.why());
        }
    }

    /** The address to connect to. */
    private InetAddress looked(Target target) {
        var all = behind(target);
        if (!this.anyAddress && !Arrays.stream(all).allMatch(PublicNetworks::include)) {
            throw new RefusedAddress(NoAnswer.NOT_PUBLIC);
        }
        return all[0];
    }

    private InetAddress[] behind(Target target) {
        if (!this.anyAddress) {
            mustBeOutside(target);
        }
        try {
            return this.names.of(target.host());
        } catch (UnknownHostException unknown) {
            throw new RefusedAddress(NoAnswer.NAME_NOT_FOUND);
        }
    }

    private static void mustBeOutside(Target target) {
        if (!target.tls()) {
            throw new RefusedAddress(NoAnswer.NOT_HTTPS);
        }
        var host = target.host();
        var odd = ENDS_IN_NUMBER.matcher(host).matches() && !USUAL.matcher(host).matches();
        var single = host.indexOf('.') < 0 && host.indexOf(':') < 0;
        if (odd || single || INSIDE.matcher(host).matches()) {
            throw new RefusedAddress(NoAnswer.NOT_PUBLIC);
        }
    }

    /** In a thread of its own, which an interruption frees from any network operation. */
    private CalloutAnswer within(Supplier<CalloutAnswer> call) {
        var running = this.threads.submit(call::get);
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            running.cancel(true);
            throw new RefusedAddress(NoAnswer.TIMEOUT);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RefusedAddress refused) {
                throw refused;
            }
            throw new IllegalStateException("a call outside failed in an unknown way", failed);
        } catch (InterruptedException ending) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedAddress(NoAnswer.UNREACHABLE);
        }
    }
}
