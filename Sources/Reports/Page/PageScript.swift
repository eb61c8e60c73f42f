/// The script of a report: the list of records. It writes text only, never markup.
enum PageScript {
    static let list = #"""
        "use strict";
        (() => {
          const byId = (id) => document.getElementById(id);
          const data = JSON.parse(byId("records").textContent);
          const { rows, texts, rules } = data;
          const DECISION = 0, REASON = 1, TABLE = 2, ARCHIVE = 3, MEMBER = 4, PART = 5, RECORD = 6, KEY = 7, SCORE = 8, TAG = 9, CLAIM = 10,
            BECAUSE = 11, EVIDENCE = 12, PARENTS = 13, CONTRADICTS = 14, CREATED = 15;
          const decisions = ["hold", "drop"];
          const score = (row) => (row[SCORE] < 0 ? "" : (row[SCORE] / 1e4).toFixed(4));
          const bans = (weight) => (weight < 0 ? "−" : "+") + (Math.abs(weight) / 100).toFixed(2);
          const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
          const within = (row) => `${texts[row[MEMBER]]}${row[RECORD] ? ":" + row[RECORD] : ""}, ${texts[row[ARCHIVE]]}`;
          const place = (row) => `${texts[row[ARCHIVE]]}:${texts[row[MEMBER]]}:${row[RECORD]}`;
          const strongest = (row) => (row[EVIDENCE].length ? texts[row[EVIDENCE][0]] : row[PARENTS].length ? "follows " + texts[row[PARENTS][0]] : texts[row[TAG]]);
          const element = (name, text, className) => {
            const made = document.createElement(name);
            if (text !== undefined) made.textContent = text;
            if (className) made.className = className;
            return made;
          };

          // What is searched: all that is shown of a record, in lower case; made when somebody searches first.
          let hay = null;
          const haystack = () => {
            if (hay) return hay;
            const lower = texts.map((text) => text.toLowerCase());
            hay = rows.map((row) => {
              let text = `${decisions[row[DECISION]]}\n${lower[row[REASON]]}\n${lower[row[TABLE]]}\n${row[KEY].toLowerCase()}\n${lower[row[ARCHIVE]]}:${lower[row[MEMBER]]}:${row[RECORD]}\n${lower[row[TAG]]}`;
              for (let at = 0; at < row[EVIDENCE].length; at += 4) text += `\n${lower[row[EVIDENCE][at]]}\n${lower[row[EVIDENCE][at + 1]]}\n${lower[row[EVIDENCE][at + 3]]}`;
              for (let at = 0; at < row[PARENTS].length; at += 3) text += `\n${lower[row[PARENTS][at]]}\n${lower[row[PARENTS][at + 1]]}`;
              return text;
            });
            return hay;
          };

          // Texts are ordered once; sorting compares their numbers.
          let ranks = null;
          const rank = (text) => {
            if (!ranks) {
              ranks = new Uint32Array(texts.length);
              texts.map((text, at) => at).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0)).forEach((at, order) => { ranks[at] = order; });
            }
            return ranks[text];
          };
          const orders = {
            decision: (a, b) => a[DECISION] - b[DECISION],
            reason: (a, b) => rank(a[REASON]) - rank(b[REASON]),
            table: (a, b) => rank(a[TABLE]) - rank(b[TABLE]),
            key: (a, b) => (a[KEY] < b[KEY] ? -1 : a[KEY] > b[KEY] ? 1 : 0),
            score: (a, b) => a[SCORE] - b[SCORE],
            evidence: (a, b) => (strongest(a) < strongest(b) ? -1 : strongest(a) > strongest(b) ? 1 : 0),
            where: (a, b) => rank(a[ARCHIVE]) - rank(b[ARCHIVE]) || rank(a[MEMBER]) - rank(b[MEMBER]) || a[RECORD] - b[RECORD],
          };

          const pane = byId("window"), list = byId("list"), body = list.tBodies[0], search = byId("search"), counter = byId("count");
          const filters = [["decision", (row) => decisions[row[DECISION]]], ["reason", (row) => texts[row[REASON]]], ["table", (row) => texts[row[TABLE]]], ["archive", (row) => texts[row[ARCHIVE]]]];
          const files = rows.reduce((sum, row) => sum + (row[RECORD] ? 0 : 1), 0);
          const everything = `${count(rows.length - files)} records` + (files ? ` and ${count(files)} files that went with them` : "");
          let shown = rows.map((row, at) => at), active = 0, sorted = null;

          for (const [name, of] of filters) {
            const select = byId("by-" + name), found = new Map();
            for (const row of rows) found.set(of(row), (found.get(of(row)) || 0) + 1);
            for (const [value, n] of [...found].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
              const option = element("option", `${value || "(none)"} (${count(n)})`);
              option.value = "=" + value;
              select.append(option);
            }
            select.closest("label").hidden = found.size < 2;
            select.addEventListener("change", () => update());
          }

          const update = () => {
            const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
            const wanted = filters.map(([name, of]) => [byId("by-" + name).value, of]).filter(([value]) => value);
            const hays = words.length ? haystack() : null;
            shown = [];
            for (let at = 0; at < rows.length; at += 1) {
              if (wanted.every(([value, of]) => "=" + of(rows[at]) === value) && words.every((word) => hays[at].includes(word))) shown.push(at);
            }
            if (sorted) {
              const order = orders[sorted.by];
              shown.sort((a, b) => sorted.sign * order(rows[a], rows[b]) || a - b);
            }
            active = 0;
            pane.scrollTop = 0;
            counter.textContent = shown.length === rows.length ? everything : `${count(shown.length)} of ${count(rows.length)} fit`;
            list.setAttribute("aria-rowcount", shown.length + 1);
            byId("empty").hidden = shown.length > 0;
            draw(true);
          };

          // Only the rows in sight are in the document; two rows of the right height stand for the others.
          let from = -1, to = -1, height = 0, columns = 1;
          const gap = (pixels) => {
            const row = element("tr", undefined, "gap"), cell = element("td");
            row.setAttribute("aria-hidden", "true");
            cell.colSpan = columns;
            cell.style.height = pixels + "px";
            row.append(cell);
            return row;
          };
          const line = (index) => {
            const row = rows[shown[index]], tr = element("tr");
            tr.dataset.index = index;
            tr.tabIndex = index === active ? 0 : -1;
            tr.setAttribute("aria-rowindex", index + 2);
            const cell = (name, text, className) => {
              const td = element("td", text, "c-" + name + (className ? " " + className : ""));
              td.dir = "auto";
              tr.append(td);
              return td;
            };
            cell("decision").append(element("span", decisions[row[DECISION]], "chip is-" + decisions[row[DECISION]]));
            cell("reason", texts[row[REASON]]);
            cell("table", texts[row[TABLE]]);
            cell("key", row[KEY] || (row[RECORD] ? `record ${count(row[RECORD])}` : "the whole file"), "mono");
            cell("score", score(row), "n");
            cell("evidence", strongest(row));
            cell("where", within(row)).title = within(row);
            return tr;
          };
          const draw = (again) => {
            if (!height) {
              columns = [...list.tHead.rows[0].cells].filter((th) => th.offsetWidth > 0).length || 1;
              body.replaceChildren(...(shown.length ? [line(0)] : []));
              height = body.firstChild ? body.firstChild.getBoundingClientRect().height : 0;
              again = true;
            }
            const size = height || 1, head = list.tHead.getBoundingClientRect().height;
            const first = Math.max(0, Math.floor(pane.scrollTop / size) - 10);
            const last = Math.min(shown.length, Math.ceil((pane.scrollTop + pane.clientHeight - head) / size) + 10);
            if (!again && first === from && last === to) return;
            const held = body.contains(document.activeElement);
            from = first;
            to = last;
            const made = [];
            if (first > 0) made.push(gap(first * size));
            for (let index = first; index < last; index += 1) made.push(line(index));
            if (last < shown.length) made.push(gap((shown.length - last) * size));
            body.replaceChildren(...made);
            if (held) (at(active) || pane).focus({ preventScroll: true });
          };
          const at = (index) => body.querySelector(`tr[data-index="${index}"]`);
          const go = (index) => {
            if (!shown.length) return;
            active = Math.max(0, Math.min(shown.length - 1, index));
            const head = list.tHead.getBoundingClientRect().height, top = active * height;
            if (top < pane.scrollTop) pane.scrollTop = top;
            else if (top + height > pane.scrollTop + pane.clientHeight - head) pane.scrollTop = top + height + head - pane.clientHeight;
            draw(true);
            at(active)?.focus({ preventScroll: true });
          };

          const dialog = byId("detail"), content = byId("detail-content");
          const quoted = (text) => "'" + text.replace(/'/g, "'\\''") + "'";
          const fact = (facts, name, value) => {
            if (!value) return;
            const dd = element("dd", value);
            dd.dir = "auto";
            facts.append(element("dt", name), dd);
          };
          const open = (index) => {
            active = index;
            const row = rows[shown[index]], decision = decisions[row[DECISION]];
            byId("detail-title").textContent = `${texts[row[TABLE]]} ${row[KEY] || (row[RECORD] ? "record " + count(row[RECORD]) : texts[row[MEMBER]])}`.trim();
            const facts = element("dl", undefined, "facts");
            fact(facts, "Decision", `${decision}: ${texts[row[BECAUSE]]}`);
            fact(facts, "Where", `${texts[row[ARCHIVE]]}, ${texts[row[MEMBER]]}${row[PART] ? ` (part ${row[PART] + 1})` : ""}, ${row[RECORD] ? "record " + count(row[RECORD]) : "the whole member"}`);
            if (row[CREATED] !== null) fact(facts, "Created", `${new Date(row[CREATED] * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`);
            fact(facts, "Tag", texts[row[TAG]] || "none");
            fact(facts, "Against it", texts[row[CONTRADICTS]]);
            fact(facts, "Score", score(row));
            const parts = [facts];
            if (row[PARENTS].length) {
              const chain = element("ol", undefined, "steps");
              for (let at = 0; at < row[PARENTS].length; at += 3) {
                const by = texts[row[PARENTS][at + 2]];
                chain.append(element("li", `${texts[row[PARENTS][at]]} ${texts[row[PARENTS][at + 1]]}: ${at ? "the one above" : "this record"} ${by ? "refers to it by " + by : "lies in it"}`));
              }
              parts.push(element("h3", "Follows"), chain);
            }
            if (row[EVIDENCE].length) {
              const table = element("table"), head = element("tr"), rowsOf = element("tbody");
              for (const [name, className] of [["What was found", ""], ["Field", ""], ["Bans", "n"]]) {
                const th = element("th", name, className);
                th.scope = "col";
                head.append(th);
              }
              table.append(element("thead"));
              table.tHead.append(head);
              for (let at = 0; at < row[EVIDENCE].length; at += 4) {
                const rule = texts[row[EVIDENCE][at]], tr = element("tr"), what = element("td");
                what.append(element("b", rule), element("br"), rules[rule] || "");
                const field = element("td", texts[row[EVIDENCE][at + 1]]);
                if (row[EVIDENCE][at + 3]) field.append(element("br"), element("bdi", texts[row[EVIDENCE][at + 3]], "mono"));
                tr.append(what, field, element("td", bans(row[EVIDENCE][at + 2]), "n"));
                rowsOf.append(tr);
              }
              table.append(rowsOf);
              const scroll = element("div", undefined, "scroll");
              scroll.append(table);
              parts.push(element("h3", "Evidence"), scroll);
            }
            const key = row[KEY] && !row[KEY].includes("\\u{") ? row[KEY] : place(row);
            // What followed another record comes back with it.
            const last = row[PARENTS].length ? texts[row[PARENTS][row[PARENTS].length - 2]] : "";
            const cause = last && !last.includes("\\u{") ? last : key;
            parts.push(element("h3", "All there is to know, and the way back"),
              element("pre", `winnow explain DIR ${quoted(key)}\nwinnow reinstate DIR --record ${quoted(cause)}${cause.startsWith("hmac:") ? " --keys-secret FILE" : ""} --why "the reason" --output FOLDER`),
              element("p", "DIR is the folder of this report.", "note"));
            content.replaceChildren(...parts);
            dialog.showModal();
            dialog.scrollTop = 0;
          };
          dialog.addEventListener("close", () => { draw(true); at(active)?.focus({ preventScroll: true }); });
          dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
          byId("detail-close").addEventListener("click", () => dialog.close());

          body.addEventListener("click", (event) => {
            const tr = event.target.closest("tr[data-index]");
            if (tr && !String(getSelection())) open(Number(tr.dataset.index));
          });
          body.addEventListener("focusin", (event) => {
            const tr = event.target.closest("tr[data-index]");
            if (!tr || Number(tr.dataset.index) === active) return;
            at(active)?.setAttribute("tabindex", "-1");
            active = Number(tr.dataset.index);
            tr.tabIndex = 0;
          });
          pane.addEventListener("keydown", (event) => {
            const page = Math.max(1, Math.floor(pane.clientHeight / (height || 1)) - 2);
            const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
            if (!event.target.closest("tbody tr") && event.target !== pane) return;
            if (event.key in moves) go(active + moves[event.key]);
            else if (event.key === "Home") go(0);
            else if (event.key === "End") go(shown.length - 1);
            else if ((event.key === "Enter" || event.key === " ") && shown.length) open(active);
            else return;
            event.preventDefault();
          });
          pane.addEventListener("scroll", () => draw(false), { passive: true });
          addEventListener("resize", () => { height = 0; draw(true); });
          let waiting = 0;
          search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 60); });
          search.addEventListener("keydown", (event) => { if (event.key === "ArrowDown") { event.preventDefault(); go(0); } });
          byId("reset").addEventListener("click", () => {
            search.value = "";
            for (const [name] of filters) byId("by-" + name).value = "";
            sorted = null;
            for (const th of list.tHead.rows[0].cells) th.removeAttribute("aria-sort");
            update();
            search.focus();
          });
          document.addEventListener("keydown", (event) => {
            if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || dialog.open || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
            event.preventDefault();
            search.focus();
            search.scrollIntoView({ block: "center" });
          });
          for (const button of list.tHead.querySelectorAll("button")) {
            button.addEventListener("click", () => {
              const by = button.dataset.by, sign = sorted && sorted.by === by ? -sorted.sign : by === "score" ? -1 : 1;
              sorted = { by, sign };
              for (const th of list.tHead.rows[0].cells) th.removeAttribute("aria-sort");
              button.closest("th").setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
              update();
            });
          }
          document.documentElement.classList.add("js");
          update();
        })();
        """#
}
