package be.cpasonline.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages in their order, and the way through them that the answers open. */
@Component
public class FormPages {

    private final List<FormPage<?>> inOrder;

    /** Pages given in any order. */
    public FormPages(List<FormPage<?>> pages) {
        this.inOrder = pages.stream()
                .sorted(Comparator.comparing((FormPage<?> page) -> page.step()))
                .toList();
    }

    /** The page of a step. */
    public Optional<FormPage<?>> of(Step step) {
        return this.inOrder.stream().filter(page -> page.step() == step).findFirst();
    }

    /** The first page on the way that lacks an answer; empty when all is answered. */
    public Optional<Step> firstOpen(Answers answers) {
        return this.inOrder.stream()
                .filter(page -> page.applies(answers))
                .filter(page -> page.parse(answers).value().isEmpty())
                .map(FormPage::step)
                .findFirst();
    }

    /** Where someone who asks for {@code wanted} must go instead; empty when they may see it. */
    public Optional<Step> insteadOf(Step wanted, Answers answers) {
        var open = firstOpen(answers).filter(step -> step.compareTo(wanted) < 0);
        if (open.isPresent()) {
            return open;
        }
        var applies = of(wanted).filter(page -> page.applies(answers)).isPresent();
        return applies ? Optional.empty() : Optional.of(nextAfter(wanted, answers));
    }

    /** The page that follows on the way. */
    public Step nextAfter(Step step, Answers answers) {
        return this.inOrder.stream()
                .filter(page -> page.step().compareTo(step) > 0 && page.applies(answers))
                .map(FormPage::step)
                .findFirst()
                .orElse(step);
    }

    /** The page that came before on the way; empty on the first one. */
    public Optional<Step> before(Step step, Answers answers) {
        return this.inOrder.stream()
                .filter(page -> page.step().compareTo(step) < 0 && page.applies(answers))
                .map(FormPage::step)
                .reduce((first, second) -> second);
    }
}
