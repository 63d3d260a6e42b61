/** The door of 公示. */
@NullMarked
package org.weishishi.disclosure.application;

import org.jspecify.annotations.NullMarked;
