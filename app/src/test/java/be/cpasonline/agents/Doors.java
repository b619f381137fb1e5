package be.cpasonline.agents;

import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of portal and operator as the service itself lists them, so that a new page is attacked without being named. */
record Doors(List<Door> all) {

    /** Those without a session, which carry their own secret; they belong to the citizens' chain. */
    private static final Pattern BY_SECRET =
            Pattern.compile("/portal/(?:calendar|(?:\\{language:fr\\|nl\\|de}/)?confirm)/.*");

    static Doors of(RequestMappingHandlerMapping mapping) {
        return new Doors(mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> doors(entry.getKey(), entry.getValue()))
                .filter(door -> door.pattern().matches("/(?:portal|operator|\\{side).*"))
                .filter(door -> !BY_SECRET.matcher(door.pattern()).matches())
                .sorted(Comparator.comparing(Door::toString))
                .toList());
    }

    private static Stream<Door> doors(RequestMappingInfo info, HandlerMethod page) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : List.copyOf(methods);
        var role = Optional.ofNullable(page.getMethodAnnotation(ForRole.class)).map(ForRole::value);
        return info.getPatternValues().stream()
                .flatMap(pattern -> asked.stream().map(method -> new Door(pattern, method.asHttpMethod(), role)));
    }

    /** One page by one method; {@code role} is what it demands by itself. */
    record Door(String pattern, HttpMethod method, Optional<Role> role) {

        private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

        boolean ofThePortal() {
            return this.pattern.startsWith("/portal") || this.pattern.startsWith("/{side");
        }

        boolean isSent() {
            return this.method.equals(HttpMethod.POST);
        }

        boolean namesARequest() {
            return this.pattern.contains("{publicId");
        }

        /** An address of it, on that side, for that id. */
        String address(String side, UUID id, RandomGenerator chance) {
            return PLACE.matcher(this.pattern)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            place.group(1).equals("side")
                                    ? side
                                    : value(Optional.ofNullable(place.group(2)).orElse(""), id, chance)));
        }

        private static String value(String allowed, UUID id, RandomGenerator chance) {
            if (allowed.contains("{36}") || allowed.contains("{12}")) {
                return id.toString();
            }
            var choices = allowed.split("\\|");
            return choices[chance.nextInt(choices.length)];
        }
    }
}
