package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As whom somebody of several centres may act: each an agent of its own, written down as opaque ids, centre and role. */
record Choices(List<CentreAgent> agents) {

    private static final String SEPARATOR = " ";

    Choices {
        agents = List.copyOf(agents);
    }

    /** Three words for each. */
    String written() {
        return this.agents.stream()
                .map(agent -> String.join(
                        SEPARATOR,
                        agent.centre().toString(),
                        agent.agent().toString(),
                        agent.role().code()))
                .collect(Collectors.joining(SEPARATOR));
    }

    static Choices read(String written) {
        var words = List.of(written.split(SEPARATOR));
        return new Choices(IntStream.range(0, words.size() / 3)
                .mapToObj(place -> words.subList(3 * place, 3 * place + 3))
                .flatMap(three -> role(three.get(2)).stream()
                        .map(role -> new CentreAgent(
                                UUID.fromString(three.get(1)),
                                new CentreNumber(Integer.parseInt(three.get(0))),
                                Set.of(),
                                role)))
                .toList());
    }

    static Optional<Role> role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
