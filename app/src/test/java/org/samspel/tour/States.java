package org.samspel.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import java.util.List;
import java.util.function.Consumer;

/**
 * The states that no link leads to: small named steps from a page that is open, each the same on
 * every page that has what it takes. They write to the server, so they come after all pages.
 */
record States(String name, String needs, Consumer<Page> step) {
    private static final int ANSWER_MAX_MS = 20_000;
    private static final int LOOK_EVERY_MS = 50;

    private static final String FORM = "main form[method=post]";
    private static final String FIELD =
            ":is(input:not([type=hidden], [type=submit]), select, textarea)";

    /** A form sent with nothing filled in, where it has fields. */
    private static final String EMPTY = FORM + ":has(" + FIELD + ")";

    /** A form that knows at which version it was read. */
    private static final String VERSIONED = FORM + ":has(input[name=version])";

    /** A form without a field: a button that does something. */
    private static final String BUTTON = FORM + ":not(:has(" + FIELD + "))";

    private static final String SEARCH = "form[role=search] input[name=query]";

    static final List<States> ALL =
            List.of(
                    new States("found", SEARCH, page -> search(page, "an")),
                    new States("nobody found", SEARCH, page -> search(page, "Qqxz")),
                    new States("nothing filled in", EMPTY, States::sendEmpty),
                    new States("changed by another", VERSIONED, States::sendStale),
                    new States("done", BUTTON, page -> send(page, BUTTON)));

    static List<States> offeredOn(Page page) {
        return ALL.stream().filter(state -> state.isOfferedOn(page)).toList();
    }

    private boolean isOfferedOn(Page page) {
        return page.locator(needs).count() > 0;
    }

    /** Takes the step and says so, if the page has what it takes. */
    boolean isTakenOn(Page page) {
        if (!isOfferedOn(page)) {
            return false;
        }
        page.evaluate("window.isBefore = true");
        step.accept(page);
        for (var waited = 0; !isNew(page) && waited < ANSWER_MAX_MS; waited += LOOK_EVERY_MS) {
            page.waitForTimeout(LOOK_EVERY_MS);
        }
        return true;
    }

    /** Whether the page after the one that was left is there. */
    private static boolean isNew(Page page) {
        try {
            return (boolean)
                    page.evaluate("!window.isBefore && document.readyState === 'complete'");
        } catch (PlaywrightException leaving) {
            return false;
        }
    }

    private static void search(Page page, String words) {
        page.locator(SEARCH).first().fill(words);
        page.locator(SEARCH).first().press("Enter");
    }

    private static void sendEmpty(Page page) {
        page.evaluate(
                """
                form => {
                  for (const field of document.querySelector(form).elements) {
                    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
                    else if (field.type !== 'hidden' && field.tagName !== 'BUTTON') field.value = '';
                  }
                }
                """,
                EMPTY);
        send(page, EMPTY);
    }

    private static void sendStale(Page page) {
        page.evaluate(
                "form => document.querySelector(form).querySelector('[name=version]').value = '0'",
                VERSIONED);
        send(page, VERSIONED);
    }

    /** As a browser without script sends it: the whole page is new afterwards. */
    private static void send(Page page, String form) {
        page.evaluate(
                """
                form => {
                  const one = document.querySelector(form);
                  one.closest('details')?.setAttribute('open', '');
                  for (const e of [one, ...one.querySelectorAll('*')]) {
                    [...e.attributes].filter(a => a.name.startsWith('hx-'))
                      .forEach(a => e.removeAttribute(a.name));
                  }
                  one.requestSubmit(one.querySelector('button:not([type=button])'));
                }
                """,
                form);
    }
}
