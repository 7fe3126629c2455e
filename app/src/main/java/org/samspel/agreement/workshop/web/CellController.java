package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftTables;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reads a cell of a rule while it is typed, and says what it means or what is wrong with it. */
@Controller
@OpenTo(Role.SECRETARY)
class CellController {
    @PostMapping("/agreements/{slug}/revisions/{number}/tables/{table}/cells/{column}")
    Page read(PageContext page, DraftTables.View view, @PathVariable int column, Typed typed) {
        if (column < 0 || column >= view.table().inputs().size()) {
            throw new NotFound();
        }
        var cells = new InputCells(page, view);
        var entry = cells.entry(column, typed);
        return Page.of(
                "agreement/cell",
                view.cell(column, entry)
                        .map(fault -> new CellRead(true, cells.words(fault, column)))
                        .orElseGet(() -> new CellRead(false, cells.meaning(column, entry))));
    }
}
