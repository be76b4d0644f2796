package org.lyceum.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lyceum.account.AccountOperator;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/** {@code ./lyceum user}: accounts from the console. */
@Component
class UserAct implements OperatorAct {

    private final AccountOperator accounts;
    private final Messages messages;

    UserAct(AccountOperator accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        String word = arguments.isEmpty() ? "" : arguments.getFirst();
        if (word.equals("list") && arguments.size() == 1) {
            list(out);
            return 0;
        }
        if (word.equals("admin-link") && arguments.size() == 1) {
            out.accept("Whoever opens this link within 24 hours creates an account that administers the site:");
            out.accept(accounts.adminLink());
            return 0;
        }
        if (word.equals("disable") && arguments.size() == 2) {
            return arguments.get(1).equals("--demo") ? disableDemo(out) : disable(arguments.get(1), out);
        }
        out.accept("usage: ./lyceum user list | admin-link | disable EMAIL | disable --demo");
        return 2;
    }

    private void list(Consumer<String> out) {
        List<AccountOperator.Account> all = accounts.accounts();
        out.accept("%-34s %-12s %-18s %-21s %s".formatted("mail address", "status", "site roles", "last sign-in (UTC)", "name"));
        for (AccountOperator.Account account : all) {
            String roles = account.siteRoles().stream().map(Enum::name).collect(Collectors.joining(","));
            out.accept("%-34s %-12s %-18s %-21s %s".formatted(account.email(), account.status(), roles.isEmpty() ? "-" : roles,
                    account.signedInAt() == null ? "-" : account.signedInAt().toString().replaceAll("\\.\\d+", ""),
                    account.name().replaceAll("\\p{Cntrl}", "?")));
        }
        out.accept(all.size() + (all.size() == 1 ? " account" : " accounts"));
    }

    private int disable(String email, Consumer<String> out) {
        Optional<String> refused = accounts.disable(email);
        out.accept(refused.map(key -> messages.get(Language.EN, key)).orElse(email + " is shut out"));
        return refused.isEmpty() ? 0 : 1;
    }

    private int disableDemo(Consumer<String> out) {
        out.accept(accounts.disableDemoPeople() + " demo people are shut out");
        return 0;
    }
}
