/** 全屋测试 · what needs the whole house: the EAR in its servers, the browser, the databases, and what a kill leaves behind. */
@NullMarked
package org.weishishi.tests;

import org.jspecify.annotations.NullMarked;
