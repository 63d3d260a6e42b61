/** The tools of 公开: the folder, the templates, the queue, the timer. */
@NullMarked
package org.weishishi.disclosure.infrastructure.publication;

import org.jspecify.annotations.NullMarked;
