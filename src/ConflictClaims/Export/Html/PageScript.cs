namespace ConflictClaims.Export.Html;

/// <summary>
/// What the page does beyond plain links and form controls: it sorts the ledger and shows the sentence behind a bar. Without it every
/// bar is still a link to its sentence.
/// </summary>
internal static class PageScript
{
    public const string Source = """

        (function () {
          'use strict';
          var table = document.getElementById('table');
          var body = table.tBodies[0];
          var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
          heads.forEach(function (head, column) {
            head.firstElementChild.addEventListener('click', function () { sort(head, column); });
          });

          function key(row, column) {
            var cell = row.cells[column];
            return cell.hasAttribute('data-v') ? cell.getAttribute('data-v') : cell.textContent.trim().toLowerCase();
          }

          function sort(head, column) {
            var way = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
            var numeric = head.classList.contains('num');
            var rows = Array.prototype.map.call(body.rows, function (row) { return { row: row, key: key(row, column) }; });
            rows.sort(function (a, b) {
              if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '');
              if (numeric) return way * (a.key - b.key);
              return way * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
            });
            heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
            head.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
            var sorted = document.createDocumentFragment();
            rows.forEach(function (entry) { sorted.appendChild(entry.row); });
            body.appendChild(sorted);
          }

          var tip = document.getElementById('tip');
          var shown = null;
          var leaving = 0;

          function show(bar) {
            clearTimeout(leaving);
            if (shown === bar) return;
            hide();
            var anchor = document.getElementById(bar.getAttribute('href').slice(1));
            var sentence = anchor && anchor.closest('.s');
            tip.textContent = '';
            line('b', bar.getAttribute('aria-label'));
            if (sentence) line('p', '“' + sentence.textContent.trim() + '”');
            tip.hidden = false;
            place(bar.getBoundingClientRect(), tip.getBoundingClientRect());
            bar.setAttribute('aria-describedby', 'tip');
            shown = bar;
          }

          function line(name, words) {
            var element = document.createElement(name);
            element.textContent = words;
            tip.appendChild(element);
          }

          function place(bar, box) {
            var room = document.documentElement.clientWidth;
            var left = Math.max(8, Math.min(bar.left + bar.width / 2 - box.width / 2, room - box.width - 8));
            var top = bar.top - box.height - 6 >= 0 ? bar.top - box.height - 6 : bar.bottom + 6;
            tip.style.left = left + window.scrollX + 'px';
            tip.style.top = top + window.scrollY + 'px';
          }

          function hide() {
            clearTimeout(leaving);
            tip.hidden = true;
            if (shown) shown.removeAttribute('aria-describedby');
            shown = null;
          }

          function leave() {
            clearTimeout(leaving);
            leaving = setTimeout(hide, 200);
          }

          function over(event) {
            var bar = event.target.closest && event.target.closest('.bar');
            if (bar) show(bar);
            else if (event.target.closest && event.target.closest('#tip')) clearTimeout(leaving);
            else if (shown) leave();
          }

          document.addEventListener('mouseover', over);
          document.addEventListener('focusin', over);
          document.addEventListener('keydown', function (event) { if (event.key === 'Escape') hide(); });
        })();

        """;
}
