import { expect, test } from 'vitest';
import { withoutHandlersAndStyles } from '../../src/sources/html/harmless';

test.each([
  ['<p onclick="x()" class=a>He said.</p>', '<p   class=a>He said.</p>'],
  [`<p title="a > b" ONLOAD='x("y")'class="a">He said.</p>`, '<p title="a > b"  class="a">He said.</p>'],
  ['<p onclick=x()>He said.</p>', '<p  >He said.</p>'],
  ['<p onclick>He said.</p>', '<p  >He said.</p>'],
  ['<p style="color:red">He said.</p>', '<p  >He said.</p>'],
  ['<p style="DISPLAY: none"class=a>He said.</p>', '<p  hidden class=a>He said.</p>'],
  ["<p style='visibility:hidden'>He said.</p>", '<p  aria-hidden=true >He said.</p>'],
  ['<style media="x" onload=y>p { a: "<p>" }</style\n>He said.', 'He said.'],
  ['<b>He said:</b><STYLE>p{}</STYLE><style>q{}</style><i>yes</i>', '<b>He said:</b><i>yes</i>'],
  ['He said.<style>p{}', 'He said.<style>p{}'],
])('%s', (page, left) => expect(withoutHandlersAndStyles(page)).toBe(left));

test.each([
  ['a text', 'It is on = off, a < b onclick="x" and so on.'],
  ['a comment', '<!-- <p onclick="x" style="y"> --><p>He said.</p>'],
  ['a script', '<script>"<p onclick=x>"</script><p>He said.</p>'],
  ['a title', '<title>What <p onclick=x> does</title>'],
  ['other attributes', '<p data-onclick="a" class="onclick" id=on title=\'style="x"\'>He said.</p>'],
])('%s stays as it is', (_, page) => expect(withoutHandlersAndStyles(page)).toBe(page));
