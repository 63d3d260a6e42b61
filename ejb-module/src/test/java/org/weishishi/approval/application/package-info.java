/** Tests of what the desk shows and lets do. */
@NullMarked
package org.weishishi.approval.application;

import org.jspecify.annotations.NullMarked;
