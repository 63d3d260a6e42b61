/** 居民之声 · the door residents send through, and the file a website brings. */
@NullMarked
package org.weishishi.disclosure.application.resident;

import org.jspecify.annotations.NullMarked;
