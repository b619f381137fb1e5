package be.cpasonline.login;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.StrongLogin;
import be.cpasonline.identity.StrongLogin.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a provider says of a person. Who logs in from abroad may have no national number. */
final class ProviderClaims {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern LEVEL = Pattern.compile(".*Level([0-9]{3})");

    private final ClaimNames names;
    private final Optional<StrongLogin> always;

    /** {@code always} is how everybody logs in there, for a provider that knows one way alone. */
    ProviderClaims(ClaimNames names, Optional<StrongLogin> always) {
        this.names = names;
        this.always = always;
    }

    /** Empty when the login was not strong enough. */
    Optional<LoggedIn> read(Map<String, Object> claims, LocalDate today) {
        return this.always
                .or(() -> strong(claims))
                .map(login -> new LoggedIn(
                        login.method().code(),
                        login.level(),
                        NationalNumber.typed(text(claims, this.names.number()), today)
                                .map(NationalNumber::digits),
                        text(claims, this.names.lastName()),
                        said(claims, this.names.firstName()),
                        said(claims, this.names.mail()),
                        said(claims, this.names.language()),
                        LoggedIn.Standing.COUNTS));
    }

    /** By what the two claims show; a level that is named counts for more than the word for a method. */
    private Optional<StrongLogin> strong(Map<String, Object> claims) {
        var methods = texts(claims, this.names.methods());
        var method = method(methods);
        var named = Stream.concat(methods.stream(), texts(claims, this.names.level()).stream())
                .map(LEVEL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
        var level = named.isPresent() ? named : levelOf(method);
        return level.isPresent() && level.getAsInt() >= StrongLogin.LEAST
                ? Optional.of(new StrongLogin(method, Math.min(level.getAsInt(), StrongLogin.OF_EID)))
                : Optional.empty();
    }

    private Method method(List<String> methods) {
        if (methods.stream().anyMatch(this.names.eid()::contains)) {
            return Method.EID;
        }
        return methods.stream().anyMatch(this.names.itsme()::contains) ? Method.ITSME : Method.OTHER;
    }

    /** Nothing is known of a method without a name and a level. */
    private static OptionalInt levelOf(Method method) {
        return switch (method) {
            case EID -> OptionalInt.of(StrongLogin.OF_EID);
            case ITSME -> OptionalInt.of(StrongLogin.LEAST);
            case OTHER -> OptionalInt.empty();
        };
    }

    private static Optional<String> said(Map<String, Object> claims, String name) {
        return Optional.of(text(claims, name)).filter(text -> !text.isBlank());
    }

    private static String text(Map<String, Object> claims, String name) {
        var text = texts(claims, name).stream().findFirst().orElse("").strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static List<String> texts(Map<String, Object> claims, String name) {
        return switch (claims.get(name)) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }
}
