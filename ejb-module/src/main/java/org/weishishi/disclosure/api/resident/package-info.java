/** 居民之声 · words of what residents send. */
@NullMarked
package org.weishishi.disclosure.api.resident;

import org.jspecify.annotations.NullMarked;
