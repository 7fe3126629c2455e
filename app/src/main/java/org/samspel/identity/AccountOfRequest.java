package org.samspel.identity;

import org.samspel.kernel.UserId;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.Optional;

/** The account of whoever asks, which is read when a request comes in and is not read again. */
final class AccountOfRequest {
    private static final String KEPT = AccountOfRequest.class.getName();

    private AccountOfRequest() {}

    static void keep(Account account) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEPT, account, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<Account> of(UserId user) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST)
                                instanceof Account account
                        && account.id().equals(user)
                ? Optional.of(account)
                : Optional.empty();
    }
}
