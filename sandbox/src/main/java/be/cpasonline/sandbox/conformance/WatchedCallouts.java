package be.cpasonline.sandbox.conformance;

import be.cpasonline.callout.CalloutAnswer;
import be.cpasonline.callout.Callouts;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.provider.TokenTime;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.conformance.SignalSeen.Kind;
import be.cpasonline.signals.Webhooks;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sees each signal that the service sends, from the outside: the service itself knows nothing of it. */
@Component
@OnlyInSandbox
class WatchedCallouts implements BeanPostProcessor {

    private static final ScopedValue<Boolean> UNSEEN = ScopedValue.newInstance();
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectProvider<Webhooks> webhooks;
    private final ObjectProvider<Observations> observations;
    private final ObjectProvider<TokenTime> time;

    WatchedCallouts(
            ObjectProvider<Webhooks> webhooks,
            ObjectProvider<Observations> observations,
            ObjectProvider<TokenTime> time) {
        this.webhooks = webhooks;
        this.observations = observations;
        this.time = time;
    }

    /** Makes a call that is not of the service and is noted elsewhere. */
    static CalloutAnswer unseen(Supplier<CalloutAnswer> call) {
        return ScopedValue.where(UNSEEN, true).call(call::get);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Callouts)) {
            return bean;
        }
        var watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodInterceptor) this::called);
        return watched.getProxy();
    }

    private @Nullable Object called(MethodInvocation call) throws Throwable {
        var at = this.time.getObject().source().instant();
        var answer = call.proceed();
        if (answer instanceof CalloutAnswer given && !UNSEEN.isBound()) {
            saw(at, argument(call, 0, String.class), argument(call, 2, byte[].class), given);
        }
        return answer;
    }

    private static <T> T argument(MethodInvocation call, int place, Class<T> type) {
        return type.cast(Objects.requireNonNull(call.getArguments()[place]));
    }

    /** Two softwares of one centre that share an address have both heard it. */
    private void saw(Instant at, String address, byte[] body, CalloutAnswer answer) {
        var centre = JSON.readTree(body).path("centreNumber").asInt();
        var seen = new SignalSeen(at, Kind.OF_THE_SERVICE, TrialSignals.status(answer));
        this.webhooks.getObject().subscriptionsAt(new CentreNumber(centre)).stream()
                .filter(subscription -> subscription.address().equals(address))
                .map(subscription -> new Software(subscription.client(), centre))
                .distinct()
                .forEach(software -> this.observations.getObject().saw(software, seen));
    }
}
